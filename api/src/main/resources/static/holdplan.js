import { changing, resume, showAdministration } from './administration.js';
import { showCapacity } from './capacity.js';
import { changeTable } from './changes.js';
import { dateText, daysBetween, spanText } from './dates.js';
import { button, element, renew } from './elements.js';
import { ask, sentence, Told } from './errors.js';
import { recall, remember } from './memory.js';
import { publicationText, publishAsSeen, takesBackQuestion } from './publishing.js';
import { showRoster } from './roster.js';
import { scoreTable } from './score.js';
import { begin, isInside, leave, proof } from './session.js';
import { languages } from './texts.js';
import { keepTyped, typedBy } from './typed.js';
import { unplacedList } from './unplaced.js';
import { openView, openViews, refresh } from './views.js';
import { tellEntered, tellLeft } from './windows.js';

const api = 'api/v1/plans';
const followed = new Set();
const remembered = 'holdplan.language';
const preferred = navigator.language.startsWith('da') ? 'da' : 'en';
let language = Object.keys(languages).find((it) => it === recall('localStorage', remembered)) ?? preferred;
const shown = new Map();

/** What was opened last is what is printed. */
function opened(part, move) {
  document.getElementById(part).hidden = false;
  if (move) {
    document.getElementById('planning').dataset.opened = part;
    document.getElementById(`${part}-heading`).focus();
  }
}

const text = (key) => languages[language][key] ?? key;
const locale = () => (language === 'da' ? 'da-DK' : 'en-GB');
const shortDay = (date) => dateText(date, locale(), { day: 'numeric', month: 'short', year: 'numeric' });
const day = (date) => dateText(date, locale(), { weekday: 'long', day: 'numeric', month: 'long' });

/** When the session has ended: nothing of it stays on the page, but what was typed can be gone on with. */
function over() {
  if (isInside()) {
    keepTyped(document.getElementById('me').textContent, { view: openView(), changing: changing() });
    tellLeft();
  }
  leave();
}

/** Asks the service; who is signed in no more signs in again, and finds what was typed. */
async function fetchAnswer(path, options) {
  try {
    return await ask(path, { ...options, headers: { ...proof(), ...options?.headers } }, text);
  } catch (error) {
    if (error.status === 401) {
      over();
      throw new Told(text('sessionOver'));
    }
    throw error;
  }
}

async function fetchJson(path, options) {
  const response = await fetchAnswer(path, options);
  return response.status === 204 ? null : response.json();
}

/** What not everybody who sees a timetable may see; null for those who may not. */
async function ifAllowed(path) {
  try {
    return await fetchJson(path);
  } catch (error) {
    if (error.status === 403) {
      return null;
    }
    throw error;
  }
}

function guarded(action) {
  return async (...parameters) => {
    try {
      document.getElementById('message').textContent = '';
      await action(...parameters);
    } catch (error) {
      document.getElementById('message').textContent = sentence(error, text);
    }
  };
}

function planRow(plan, parent) {
  const documents = [element('a', text('problem'), { href: `${api}/${plan.id}/problem` })];
  if (plan.score) {
    documents.push(' ', element('a', text('plan'), { href: `${api}/${plan.id}/plan` }), ' ',
      button(text('timetable'), guarded(() => showTimetable(plan))));
  }
  if (plan.score && parent?.firstDay === plan.firstDay) {
    documents.push(' ', button(text('changes'), guarded(() => showChanges(plan))));
  }
  if (['SOLVED', 'STOPPED', 'SUPERSEDED'].includes(plan.state) && plan.score?.hard === 0) {
    documents.push(' ', button(text('publish'), guarded(() => publish(plan))));
  }
  if (plan.state === 'QUEUED' || plan.state === 'SOLVING') {
    documents.push(' ', button(text('stop'), guarded(async () => {
      await fetchJson(`${api}/${plan.id}/stop`, { method: 'POST' });
      await showPlans();
    })));
  }
  const when = new Date(plan.finishedAt ?? plan.requestedAt)
    .toLocaleString(locale(), { dateStyle: 'short', timeStyle: 'short' });
  return element('tr', [
    element('th', plan.name || plan.id, { scope: 'row' }),
    element('td', [element('span', `${shortDay(plan.firstDay)} –`), ' ', element('span', shortDay(plan.lastDay))], { class: 'whole' }),
    element('td', `${text(plan.state)}${plan.failure ? `: ${text('brokeDown')}` : ''}, ${when}`),
    element('td', plan.unplaced?.toString() ?? '', { class: 'number' }),
    element('td', plan.score?.soft.toString() ?? '', { class: 'number' }),
    element('td', documents),
  ], { id: plan.id, 'data-state': plan.state });
}

async function publish(plan) {
  if (!window.confirm(text('publishQuestion'))) {
    return;
  }
  const published = await publishAsSeen(`${api}/${plan.id}`, fetchJson,
    (items) => window.confirm(takesBackQuestion(items, locale(), text)));
  if (published) {
    await showPlans();
    document.getElementById('message').replaceChildren(...publicationText(published, plan.name || plan.id,
      guarded(() => undoPublication(published)), text));
  }
}

async function undoPublication(published) {
  await fetchJson(`${api}/${published.id}/publish/undo`, { method: 'POST' });
  await showPlans();
  document.getElementById('message').textContent = text('undone');
}

/** Changes numbers in place, so that nobody loses the button they are on; only a new state makes a new row. */
function update(id, progress) {
  const row = document.getElementById(id);
  if (row.dataset.state !== progress.state || (progress.soft !== undefined && row.cells[4].textContent === '')) {
    showPlans();
  } else if (progress.soft !== undefined) {
    row.cells[3].textContent = progress.unplaced;
    row.cells[4].textContent = progress.soft;
  }
}

function follow(plan) {
  if (followed.has(plan.id)) {
    return;
  }
  followed.add(plan.id);
  const events = new EventSource(`${api}/${plan.id}/events`);
  events.addEventListener('progress', (event) => update(plan.id, JSON.parse(event.data)));
  events.addEventListener('end', () => {
    events.close();
    followed.delete(plan.id);
    showPlans();
  });
}

const showPlans = guarded(async () => {
  const { items } = await fetchJson(`${api}?size=50`);
  renew(document.getElementById('plans'), items.map(
    (plan) => planRow(plan, items.find(({ id }) => id === plan.parent))));
  document.getElementById('message').textContent = items.length ? '' : text('none');
  items.filter((plan) => plan.state === 'QUEUED' || plan.state === 'SOLVING').forEach(follow);
});

function dayTable(date, appointments) {
  const heads = ['time', 'what', 'therapist', 'room', 'citizens'].map((key) => element('th', text(key), { scope: 'col' }));
  return element('div', element('table', [
    element('caption', day(date)),
    element('thead', element('tr', heads)),
    element('tbody', appointments.map((it) => element('tr', [
      element('td', element('span', spanText(it, locale())), { class: 'whole' }),
      element('td', it.className ? `${text(it.kind)}, ${it.className}` : text(it.kind)),
      element('td', it.therapistName, { class: 'short' }),
      element('td', it.roomName, { class: 'short' }),
      element('td', it.citizens.join(', '), { class: 'long' }),
    ]))),
  ]), { class: 'wide', tabindex: '0', role: 'group', 'aria-label': day(date) });
}

async function showChanges(plan, move = true) {
  const difference = await fetchJson(`${api}/${plan.id}/calls`);
  const heading = document.getElementById('changes-heading');
  heading.textContent = `${plan.name || plan.id}: ${text('changes')}`;
  document.getElementById('change-list').replaceChildren(changeTable(difference, locale(), text));
  shown.set('changes', guarded(() => showChanges(plan, false)));
  opened('changes', move);
}

async function openings(plan, number) {
  try {
    return await fetchJson(`${api}/${plan.id}/unplaced/${number}`);
  } catch (error) {
    document.getElementById('message').textContent = sentence(error, text);
    return null;
  }
}

/** The number in the calendar of a week of a plan: that of its Thursday. */
function isoWeek(firstDay, week) {
  const thursday = new Date(Date.parse(firstDay) + (7 * week + 3) * 24 * 3600 * 1000);
  return 1 + Math.floor((thursday - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 24 * 3600 * 1000));
}

async function showTimetable(plan, week = 0, move = true) {
  const [timetable, score, unplaced] = await Promise.all([
    fetchJson(`${api}/${plan.id}/timetable?week=${week}`),
    ifAllowed(`${api}/${plan.id}/score`),
    plan.score?.hard === 0 ? ifAllowed(`${api}/${plan.id}/unplaced?blocks=5`) : null,
  ]);
  const days = Object.groupBy(timetable.appointments, (it) => it.start.slice(0, 10));
  const weeks = Math.round(daysBetween(plan.firstDay, plan.lastDay) / 7);
  const choices = Array.from({ length: weeks }, (_, index) =>
    button(`${text('week')} ${isoWeek(plan.firstDay, index)}`, guarded(() => showTimetable(plan, index))));
  const heading = document.getElementById('timetable-heading');
  heading.textContent = `${plan.name || plan.id}, ${text('week')} ${isoWeek(plan.firstDay, week)}`;
  document.getElementById('weeks').replaceChildren(...(weeks > 1 ? choices : []));
  document.getElementById('days').replaceChildren(
    ...Object.entries(days).map(([date, appointments]) => dayTable(date, appointments)));
  document.getElementById('unplaced').replaceChildren(...(unplaced
    ? [unplacedList(unplaced, language, locale(), text, (number) => openings(plan, number))]
    : []));
  document.getElementById('score').replaceChildren(...(score ? [scoreTable(score, language, text)] : []));
  shown.set('timetable', guarded(() => showTimetable(plan, week, false)));
  opened('timetable', move);
}

const entered = guarded(async () => {
  const { name, rights } = await fetchJson('api/v1/me');
  document.getElementById('me').textContent = name;
  tellEntered(name);
  const page = { text, language: locale, fetchJson, fetchAnswer, guarded };
  const typed = typedBy(name);
  resume(typed?.changing);
  openViews(rights.roles, {
    roster: () => showRoster(rights.therapist, page),
    planning: showPlans,
    capacity: () => showCapacity(page),
    administration: () => showAdministration(page),
  }, typed?.view);
  if (typed?.isTyped) {
    document.getElementById('message').textContent = text('stillHere');
  }
});

function speak() {
  document.documentElement.lang = language;
  document.querySelectorAll('[data-text]').forEach((it) => { it.textContent = text(it.dataset.text); });
  document.querySelectorAll('[data-label]').forEach((it) => { it.setAttribute('aria-label', text(it.dataset.label)); });
  if (isInside()) {
    refresh();
    shown.forEach((show) => show());
  }
}

document.getElementById('language').addEventListener('click', () => {
  language = language === 'da' ? 'en' : 'da';
  remember('localStorage', remembered, language);
  speak();
});
speak();
begin(guarded, entered, over, text);
