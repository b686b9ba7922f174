/** What a browser keeps, or null: some keep nothing, and say so by an exception. */
export function recall(storage, name) {
  try {
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}

/** Keeps something, or forgets it when it is null; where the browser keeps nothing, nothing happens. */
export function remember(storage, name, value) {
  try {
    if (value === null) {
      window[storage].removeItem(name);
    } else {
      window[storage].setItem(name, value);
    }
  } catch {
    // It is asked for again next time.
  }
}
