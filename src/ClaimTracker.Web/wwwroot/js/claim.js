// What the claim page needs from the browser: its keys, and the field to go on in. `page` is the .NET object that is told.
import { listenKeys, listenSteps } from './keys.js';

export function attach(root, page) {
  const stop = new AbortController();
  listenKeys(root, stop.signal, key => page.invokeMethodAsync('Key', key).catch(() => { }));
  listenSteps(root, stop.signal);
  return {
    focus(selector) { root.querySelector(selector)?.focus(); },
    detach() { stop.abort(); },
  };
}
