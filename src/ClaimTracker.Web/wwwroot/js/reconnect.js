// The server has forgotten this page (it was started again): what was typed is kept in drafts, so a fresh page goes on with it.
document.getElementById("components-reconnect-modal").addEventListener("components-reconnect-state-changed", e => {
  if (e.detail.state === "rejected" || e.detail.state === "resume-failed") location.reload();
});

// Who comes back to a tab that has given up need not reload it by hand.
document.addEventListener("visibilitychange", async () => {
  const gaveUp = document.querySelector(".components-reconnect-failed");
  if (document.visibilityState !== "visible" || !gaveUp) return;
  try {
    if (!await Blazor.reconnect()) location.reload();
  } catch {
    // Still no server: the words on the page say what to do.
  }
});
