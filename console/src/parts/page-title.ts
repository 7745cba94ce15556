/** The id of a page's title, which takes the focus where what had it has gone. */
export const pageTitle = "page-title";
