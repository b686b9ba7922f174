/** Tells the other windows of this browser who is signed in, and hears it from them. */
const others = 'BroadcastChannel' in window ? new BroadcastChannel('holdplan') : null;
let who = null;

/** Tells that somebody is signed in here. */
export function tellEntered(name) {
  who = name;
  others?.postMessage({ who });
}

/** Tells that nobody is signed in any more. */
export function tellLeft() {
  who = null;
  others?.postMessage({ who });
}

/**
 * Looks whether what is shown is still for whoever is signed in: when another window tells something else, and when
 * somebody comes back to this one.
 *
 * @param ask gives the name of whoever is signed in, or null for nobody
 */
export function watch(ask, changed) {
  const compare = (now) => {
    if (who !== null && now !== who) {
      changed(now);
    }
  };
  const look = async () => {
    if (who !== null && document.visibilityState === 'visible') {
      const now = await ask();
      if (now !== undefined) {
        compare(now);
      }
    }
  };
  others?.addEventListener('message', ({ data }) => compare(data.who));
  window.addEventListener('focus', look);
  window.addEventListener('pageshow', (event) => event.persisted && look());
  document.addEventListener('visibilitychange', look);
}
