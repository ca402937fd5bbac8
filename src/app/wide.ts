/** A formula, table or listing wider than its place scrolls in its own box; then, and only then, the box can be reached by keyboard. */
export function letWideFormulasScroll(): void {
  const boxes = document.querySelectorAll<HTMLElement>('.formula, .table, pre');
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      if (target.scrollWidth > target.clientWidth + 1) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of boxes) observer.observe(box);
}
