/** Buttons that copy the text before them; without a script there is only the text. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
  button.addEventListener('click', () => void copy(button));
}

const shownFor = 2000;

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.previousElementSibling;
  if (!text) return;
  const { textContent: name } = button;
  try {
    await navigator.clipboard.writeText(text.textContent.trim());
    button.textContent = button.dataset['copied'] ?? name;
    setTimeout(() => (button.textContent = name), shownFor);
  } catch {
    // Without the right to write, the text is at least selected for the reader’s own keys.
    getSelection()?.selectAllChildren(text);
    if (text instanceof HTMLTextAreaElement) text.select();
  }
}

export {};
