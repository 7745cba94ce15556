/** Lets the browser keep a file that the house has written; its address is signed and works for some minutes. */
export function fetchFile({ url, name }: { readonly url: string; readonly name: string }): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
