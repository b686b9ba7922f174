import { whenText } from './dates.js';
import { button } from './elements.js';

/** Lines of a question: more are only counted. */
const MOST = 12;

const when = (session, locale) => whenText(session.start, locale);

function line({ citizen, kind, published, instead }, locale, text) {
  const was = published ? when(published, locale) : text('noSession');
  const is = instead ? when(instead, locale) : text('noSession');
  return `${citizen}, ${text(kind)}: ${was} → ${is}`;
}

/** What citizens were told and would lose, and whether to do it all the same. */
export function takesBackQuestion(items, locale, text) {
  const lines = items.slice(0, MOST).map((item) => line(item, locale, text));
  const more = items.length > MOST ? [`… + ${items.length - MOST}`] : [];
  return [text('takesBack'), '', ...lines, ...more, '', text('takesBackAnyway')].join('\n');
}

/** Publishes a plan; where citizens would lose what they were told, somebody is shown whom and decides. */
export async function publishAsSeen(path, fetchJson, ask, seen) {
  try {
    return await fetchJson(`${path}/publish${seen ? `?seen=${encodeURIComponent(seen)}` : ''}`, { method: 'POST' });
  } catch (error) {
    if (!error.body?.token) {
      throw error;
    }
    return ask(error.body.takenBack.items) ? publishAsSeen(path, fetchJson, ask, error.body.token) : null;
  }
}

/** What is said of a publication: what was put in, and a button that takes it back as long as that is possible. */
export function publicationText(published, name, undo, text) {
  const merged = published.merged?.length ? ` ${text('mergedIn')} ${published.merged.length}.` : '';
  const said = `${name}: ${text('PUBLISHED')}.${merged} `;
  return published.undoUntil ? [said, button(text('undo'), undo)] : [said];
}
