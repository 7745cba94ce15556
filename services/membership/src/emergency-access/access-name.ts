/** How people call an emergency access: nothing of the person stands in it. */
export const accessName = (id: string): string => `№ ${id.slice(-8).toUpperCase()}`;
