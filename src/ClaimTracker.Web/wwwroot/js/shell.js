import { FIELD } from './keys.js';

export const isDark = () => document.documentElement.dataset.theme === "dark";

// "light", "dark" or null, which follows the system.
export const chosenTheme = () => localStorage.getItem("theme");

export function chooseTheme(theme) {
  if (theme) localStorage.setItem("theme", theme);
  else localStorage.removeItem("theme");
  document.dispatchEvent(new CustomEvent("theme-chosen"));
}

export function followTheme(page) {
  document.addEventListener("theme", () => page.invokeMethodAsync("Follow", isDark()));
}

// In single-analyst mode the name that signs is kept in the browser: no password, no account.
export const signedName = () => localStorage.getItem("signed-name");
export const sign = name => localStorage.setItem("signed-name", name);

export const keysAreOn = () => localStorage.getItem("single-keys") !== "off";
export const setKeys = on => localStorage.setItem("single-keys", on ? "on" : "off");

// Ctrl+K and a click on "Search or go to" are the same.
addEventListener("keydown", e => {
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
    e.preventDefault();
    document.querySelector(".jump")?.click();
  }
});

// "?" on a page that does not answer to it itself, and Esc for what it shows.
addEventListener("keydown", e => {
  if (e.defaultPrevented || e.isComposing || e.repeat || e.ctrlKey || e.metaKey || e.altKey) return;
  const shown = document.querySelector(".keys-dialog .acts .btn");
  if (e.key === "Escape" || e.key === "?" && shown) shown?.click();
  else if (e.key === "?" && keysAreOn() && !e.target.closest?.(FIELD) && !document.querySelector(DIALOG)) document.querySelector(".keys-here")?.click();
});

// Whoever closes a dialog goes on where they were: without this the browser would begin again at the top of the page.
const DIALOG = ".mud-dialog-container, .scrim";
let before = null, inside = false;
addEventListener("focusin", e => {
  if (e.target.closest(DIALOG)) inside = true;
  else if (!document.querySelector(DIALOG)) before = e.target;
});
new MutationObserver(() => {
  if (!inside || document.querySelector(DIALOG)) return;
  inside = false;
  if (document.activeElement === document.body && before?.isConnected) before.focus({ preventScroll: true });
}).observe(document.body, { childList: true, subtree: true });

// Tab stays within a dialog here: by way of the server, as MudBlazor's trap does it, keys pressed quickly get out.
const STOPS = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex='0']:not(.pointer-events-none)";
addEventListener("keydown", e => {
  const dialog = e.key === "Tab" && [...document.querySelectorAll(DIALOG)].at(-1);
  if (!dialog) return;
  const stops = [...dialog.querySelectorAll(STOPS)].filter(stop => stop.checkVisibility({ visibilityProperty: true }));
  const leaves = e.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== leaves && dialog.contains(document.activeElement)) return;
  e.preventDefault();
  (e.shiftKey ? stops.at(-1) : stops[0])?.focus();
}, true);
