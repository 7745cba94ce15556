/** How a request is called where it is told: by its number, since a notice outlives the name that it would carry. */
export const subjectNameOf = ({ id }: { readonly id: string }): string =>
  `№ ${id.slice(-8).toUpperCase()}`;
