// Keys of a page: `root` lists in its data-keys those that hold now, by the browser's names. Single letters do nothing in a field,
// nor where they are switched off in the settings; `press` is told the rest.
export const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]';

export function listenKeys(root, signal, press) {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || event.repeat && !/^[jk]$/i.test(event.key)) return;
    if (document.querySelector('.mud-dialog-container, .palette')) return;
    const field = event.target.closest?.(FIELD), ctrl = event.ctrlKey || event.metaKey;
    let key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (ctrl) key = `Ctrl+${key}`;
    if (event.altKey) key = `Alt+${event.code.replace(/^(Key|Digit)/, '').toLowerCase()}`;
    if (!(root.dataset.keys ?? '').split(' ').includes(key)) return;
    const plain = !ctrl && !event.altKey && event.key.length === 1;
    if (field && key === 'Ctrl+z') return; // The field's own undo.
    if (plain && (field || localStorage.getItem('single-keys') === 'off')) return;
    event.preventDefault();
    press(key);
  }, { signal });
  root.dataset.listens = '';
}

// In the panel that links a source, up and down go from the search through what it offers and back; Enter presses what has the focus.
export function listenSteps(root, signal) {
  root.addEventListener('keydown', event => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || event.isComposing) return;
    const steps = [...root.querySelectorAll('.panel .find input, .panel .hit button')], at = steps.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    steps[at + by]?.focus();
  }, { signal });
}
