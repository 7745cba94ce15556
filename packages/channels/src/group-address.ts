/** The address of the group that a chat robot writes to. No provider lets a person's id begin with "@". */
export const groupAddress = "@group";
