/** Gives the reader a file that was made on the page, as the browser's own download. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
