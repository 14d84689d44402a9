/** Where there is no margin for the sources, a mark opens its source in place; without script it leads to the list at the foot. */
const margin = matchMedia('(min-width: 70rem)');

/** The last of the marks that stand together, so that a note opens behind them all. */
function lastOfGroup(mark: Element): Element {
  const next = mark.nextSibling;
  return next instanceof Element && next.matches('a.cite, .inline-note') ? lastOfGroup(next) : mark;
}

function toggle(mark: HTMLAnchorElement) {
  const open = document.querySelector(`.inline-note[data-for="${mark.id}"]`);
  if (open) {
    open.remove();
    mark.removeAttribute('aria-expanded');
    return;
  }
  const reference = document.querySelector(`${mark.hash} .reference`);
  if (!reference) return;
  const note = document.createElement('span');
  note.className = 'inline-note';
  note.dataset.for = mark.id;
  note.append(...[...reference.childNodes].map((child) => child.cloneNode(true)));
  lastOfGroup(mark).after(note);
  mark.setAttribute('aria-expanded', 'true');
}

document.addEventListener('click', (event) => {
  if (margin.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a.cite');
  if (!mark) return;
  event.preventDefault();
  toggle(mark);
});
