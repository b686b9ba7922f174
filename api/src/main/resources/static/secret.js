import { button, element } from './elements.js';

/** Something that is shown this once, with a button that copies it. */
export function secret(label, value, text) {
  const field = element('input', [], { readonly: '', value, size: 60 });
  const told = element('span', '', { role: 'status' });
  const copy = button(text('copy'), async () => {
    field.select();
    // Only pages that came over TLS, or from this machine, may use the clipboard.
    await navigator.clipboard?.writeText(value);
    told.textContent = text(navigator.clipboard ? 'copied' : 'copyByHand');
  });
  return element('div', [
    element('label', [element('span', label), field]),
    copy,
    told,
  ], { class: 'secret' });
}
