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
