/** Marks in the table of contents the section being read. */
export function followSections(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]),
  );
  const headings = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(({ id }) => links.has(id));
  if (headings.length === 0) return;
  const mark = () => {
    const line = innerHeight * 0.3;
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  // A heading that passes the line is the only thing that can change the answer; above the line it stays in view for the
  // observer, or one that a jump carries past the window would go unnoticed.
  const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -70% 0px' });
  for (const heading of headings) observer.observe(heading);
}
