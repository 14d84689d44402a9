/** Turns links to search into a dialog over the page. Nothing of search is loaded before it is asked for. */
const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');

async function open() {
  if (!dialog) return;
  if (!dialog.querySelector('site-search')) {
    const [page] = await Promise.all([fetch(dialog.dataset.source!).then((response) => response.text()), import('./search.ts')]);
    const search = new DOMParser().parseFromString(page, 'text/html').querySelector('site-search');
    if (!search) return location.assign(dialog.dataset.source!);
    search.removeAttribute('data-page');
    dialog.append(document.importNode(search, true));
  }
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input[type="search"]')?.select();
}

if (dialog && !document.querySelector('site-search[data-page]')) {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('[data-search-open]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  // A search field takes Escape for itself, to clear its text.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
