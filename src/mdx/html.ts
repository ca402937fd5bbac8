/** Text as HTML. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** ` class="term" data-term="kink"`; an empty value gives the bare name, undefined nothing. */
export function attributesOf(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, html: string): string {
  return `<${name}${attributesOf(attributes)}>${html}</${name}>`;
}
