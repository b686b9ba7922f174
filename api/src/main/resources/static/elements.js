/** An element with some content and attributes. */
export function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  made.append(...[content].flat());
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** A button that does something. */
export function button(label, action, attributes = {}) {
  const made = element('button', label, { type: 'button', ...attributes });
  made.addEventListener('click', action);
  return made;
}

/** Does what a button asks for, which may take long: not twice at a time, and whoever is on the button stays there. */
export async function once(pressed, action) {
  if (pressed.getAttribute('aria-disabled') !== 'true') {
    pressed.setAttribute('aria-disabled', 'true');
    try {
      await action();
    } finally {
      pressed.removeAttribute('aria-disabled');
    }
  }
}

/**
 * Puts other rows into a table. Whoever was on a button stays on it, or on another one of the same row, or comes to the
 * heading above the table.
 */
export function renew(body, rows) {
  const row = body.contains(document.activeElement) ? document.activeElement.closest('tr') : null;
  const place = row ? [...row.querySelectorAll('button')].indexOf(document.activeElement) : -1;
  body.replaceChildren(...rows);
  if (row) {
    const buttons = [...(document.getElementById(row.id)?.querySelectorAll('button') ?? [])];
    (buttons[place] ?? buttons.at(-1) ?? body.closest('section').querySelector('h2')).focus();
  }
}
