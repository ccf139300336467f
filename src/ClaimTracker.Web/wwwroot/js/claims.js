// What the list of claims needs from the browser: its keys, and the focus, which is where the keys are at. J and K move it here, so that a
// held key passes rows as fast as it repeats; the rest is decided in C#. `page` is the .NET object that is told.
import { listenKeys, listenSteps } from './keys.js';

export function attach(root, page) {
  const stop = new AbortController();
  const row = id => id && root.querySelector(`[data-row="${id}"]`);
  const focus = target => target?.querySelector('.words').focus();
  const tell = (...told) => page.invokeMethodAsync(...told).catch(() => { });
  let at = null;
  root.addEventListener('focusin', event => {
    const inside = event.target.closest('[data-row]');
    if (!inside || inside.dataset.row === at) return;
    at = inside.dataset.row;
    tell('At', at);
  }, { signal: stop.signal });
  listenKeys(root, stop.signal, key => {
    if (key !== 'j' && key !== 'k') return tell('Key', key, row(at) ? at : null);
    const rows = [...root.querySelectorAll('[data-row]')], now = rows.indexOf(row(at));
    focus(now < 0 ? rows[0] : rows[now + (key === 'j' ? 1 : -1)]);
  });
  listenSteps(root, stop.signal);
  return {
    focus(selector) { root.querySelector(selector)?.focus(); },
    // What had the focus is gone: the keys go on from this row.
    settle(id) { if (!root.contains(document.activeElement)) focus(row(id)); },
    detach() { stop.abort(); },
  };
}
