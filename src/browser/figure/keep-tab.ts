// Keeps in the address which view of a figure is open, so that a link leads to what its sender saw.

const tabs = [...document.querySelectorAll<HTMLDetailsElement>('.figure-tabs > details')];

for (const tab of tabs) {
  tab.querySelector('summary')?.addEventListener('click', () => {
    const figure = tab.querySelector('.figure');
    // Asked before it opens.
    if (figure !== null && !tab.open) history.replaceState(null, '', `#${figure.id}`);
  });
}

/** Opening one closes the others: they bear one name. A figure, or the row of a place in its table. */
function openAddressed(): void {
  const addressed = document.getElementById(location.hash.slice(1));
  const tab = tabs.find((one) => addressed !== null && one.contains(addressed));
  if (tab === undefined || addressed === null) return;
  const isRow = addressed instanceof HTMLTableRowElement;
  if (tab.open && !isRow) return;
  tab.open = true;
  const table = addressed.closest('details');
  if (table !== null) table.open = true;
  // The table takes the place of the picture only once it is told that it opened.
  setTimeout(() => {
    addressed.scrollIntoView({ behavior: 'instant', block: isRow ? 'center' : 'start' });
  });
}

openAddressed();
addEventListener('hashchange', openAddressed);
