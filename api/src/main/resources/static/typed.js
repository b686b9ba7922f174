import { recall, remember } from './memory.js';

const kept = 'holdplan.typed';
const forms = () => [...document.querySelectorAll('#inside form')];
const fields = (form) => [...form.elements].filter((it) => it.name && it.type !== 'password');

function isChanged(it) {
  if (it.options) {
    return [...it.options].some((option) => option.selected && !option.defaultSelected && option.index > 0);
  }
  return it.type === 'checkbox' ? it.checked !== it.defaultChecked : it.value !== it.defaultValue;
}

/** Keeps in this tab what somebody typed into forms, with where they were. */
export function keepTyped(who, where) {
  const isTyped = forms().some((form) => fields(form).some(isChanged));
  const typed = isTyped ? forms().map((form) => [form.id, fields(form).map((it) => [it.value, it.checked ?? false])]) : [];
  remember('sessionStorage', kept, JSON.stringify({ who, where, typed }));
}

/** Puts back what this person typed, and gives where they were; what anybody else typed is forgotten. */
export function typedBy(who) {
  const found = JSON.parse(recall('sessionStorage', kept) ?? 'null');
  remember('sessionStorage', kept, null);
  if (found?.who !== who) {
    return null;
  }
  const values = new Map(found.typed);
  forms().forEach((form) => fields(form).forEach((it, place) => {
    const [value, checked] = values.get(form.id)?.[place] ?? [it.value, it.checked];
    if (it.type === 'checkbox') {
      it.checked = checked;
    } else {
      it.value = value;
    }
  }));
  return { ...found.where, isTyped: found.typed.length > 0 };
}
