/** Changes the text that already stands in an element. A text that stays is not written: the browser would lay it out again. */
export function writeText(element: Element | null, text: string): void {
  const node = element?.firstChild;
  if (node instanceof Text) {
    if (node.data !== text) node.data = text;
  } else if (element !== null) {
    element.textContent = text;
  }
}
