// Keeps in the address which view of a figure is open, so that a link leads to what its sender saw.

const tabs = [...document.querySelectorAll<HTMLDetailsElement>('.figure-tabs > details')];

for (const tab of tabs) {
  tab.querySelector('summary')?.addEventListener('click', () => {
    const figure = tab.querySelector('.figure');
    // Asked before it opens.
    if (figure !== null && !tab.open) history.replaceState(null, '', `#${figure.id}`);
  });
}

/** Opening one closes the others: they bear one name. */
function openAddressed(): void {
  const figure = document.getElementById(location.hash.slice(1));
  const tab = tabs.find((one) => figure !== null && one.contains(figure));
  if (tab === undefined || tab.open) return;
  tab.open = true;
  figure?.scrollIntoView({ behavior: 'instant' });
}

openAddressed();
addEventListener('hashchange', openAddressed);
