import { dateText, hourText } from './dates.js';
import { element } from './elements.js';
import { Told } from './errors.js';

const find = (id) => document.getElementById(id);
const api = 'api/v1/plans';
/** Enough to rank what is scarce, and soon done for somebody who waits. */
const effort = 'seeds=3&steps=5000';
const answers = new Map();
let page;
let running = null;
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const percent = (share) => `${Math.round(100 * share)} %`;
const number = (value) => element('td', value.toString(), { class: 'number' });

const moment = (at) => new Date(at).toLocaleString(page.language(), { dateStyle: 'short', timeStyle: 'short' });

/** Any Monday tells the name of Mondays. */
function dayName(day, language, weekday = 'long') {
  const date = new Date(Date.UTC(2026, 10, 30 + weekdays.indexOf(day)));
  return date.toLocaleDateString(language, { weekday, timeZone: 'UTC' });
}

function table(caption, heads, rows) {
  return element('div', element('table', [
    element('caption', caption),
    element('thead', element('tr', heads.map((head, index) =>
      element('th', head, { scope: 'col', ...(index > 0 && { class: 'number' }) })))),
    element('tbody', rows),
  ]), { class: 'wide', tabindex: '0', role: 'group', 'aria-label': caption });
}

function cell(use) {
  const made = element('td', use ? Math.round(100 * use.share).toString() : '', { class: 'number' });
  made.style.setProperty('--share', use?.share ?? 0);
  return made;
}

/** The use of each hour of the week. */
function heatMap(use, caption, language, text) {
  const hours = [...new Set(use.hours.map((it) => it.hour))].sort((one, other) => one - other);
  const days = weekdays.filter((day) => use.hours.some((it) => it.day === day));
  const made = table(caption, [text('day'), ...hours.map((hour) => hourText(hour, language))], days.map((day) => element('tr', [
    element('th', dayName(day, language, 'short'), { scope: 'row' }),
    ...hours.map((hour) => cell(use.hours.find((it) => it.day === day && it.hour === hour))),
  ])));
  made.querySelector('table').classList.add('heat');
  return made;
}

function places(use, text) {
  const row = (name, it) => element('tr', [element('th', name, { scope: 'row' }), number(it.meetings),
    number(it.running), number(it.places), number(it.taken), number(it.free), number(percent(it.share))]);
  const heads = ['class', 'meetings', 'running', 'places', 'taken', 'free', 'use'].map(text);
  return table(text('classPlaces'), heads,
    [...use.byClass.map((it) => row(it.name, it)), row(text('all'), use.all)]);
}

/** How many citizens wait how many days; who they are is not told. */
function waitingTable(waiting, text) {
  const most = Math.max(1, ...waiting.days.map((it) => it.citizens));
  const made = table(text('waiting'), [text('daysWaited'), text('citizens'), text('asBar')], waiting.days.map((it) => element('tr', [
    element('th', it.days.toString(), { scope: 'row' }),
    number(it.citizens),
    element('td', element('meter', [], { value: it.citizens, max: most, 'aria-hidden': 'true' })),
  ])));
  made.querySelector('th:last-child').classList.remove('number');
  return made;
}

function unitName(unit, language, text) {
  return `${text(unit.resource)} ${unit.id}${unit.day ? `, ${dayName(unit.day, language)}` : ''}`;
}

function gains(scarcity, language, text) {
  const better = scarcity.gains.filter((it) => it.beyondNoise && (it.medium > 0 || (it.medium === 0 && it.soft > 0)));
  if (better.length === 0) {
    return element('p', text('nothingScarce'));
  }
  return table(text('scarce'), [text('oneMore'), text('savedUnplaced'), text('savedElse')], better.map((it) =>
    element('tr', [element('th', unitName(it.unit, language, text), { scope: 'row' }), number(it.medium),
      number(it.soft)])));
}

function follow(address, tell) {
  return new Promise((resolve, reject) => {
    const events = new EventSource(`${address}/events`);
    events.addEventListener('progress', (event) => tell(JSON.parse(event.data)));
    events.addEventListener('end', () => resolve(events.close()));
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) {
        reject(new Told(page.text('noAnswer')));
      }
    });
  });
}

function showScarce(plan) {
  const isRunning = running !== null;
  const [used, other] = isRunning ? [find('scarce-ask'), find('scarce-stop')] : [find('scarce-stop'), find('scarce-ask')];
  const isOnUsed = document.activeElement === used;
  find('scarce-ask').disabled = isRunning;
  find('scarce-stop').hidden = !isRunning;
  if (isOnUsed) {
    other.focus();
  }
  const found = answers.get(plan);
  find('scarce-answer').replaceChildren(...(found ? [gains(found, page.language(), page.text)] : []));
}

/** Asks what is scarce and tells how far the study is until it has an answer or is stopped. */
async function ask() {
  const { text, fetchJson } = page;
  const id = find('capacity-plan').value;
  const progress = find('scarce-progress');
  const study = await fetchJson(`${api}/${id}/scarce?${effort}`, { method: 'POST' });
  running = `${api}/${id}/studies/${study.id}`;
  showScarce(id);
  progress.textContent = text('searching');
  try {
    await follow(running, ({ done, parts }) => {
      progress.textContent = parts ? `${text('searching')} ${done} / ${parts}` : text('searching');
    });
    const { state, answer, failure } = await fetchJson(running);
    progress.textContent = answer ? '' : `${text(state)}${failure ? `: ${text('brokeDown')}` : ''}`;
    if (answer) {
      answers.set(id, answer);
    }
  } catch (error) {
    progress.textContent = '';
    throw error;
  } finally {
    running = null;
    showScarce(find('capacity-plan').value);
  }
}

async function showPlan() {
  const { text, language, fetchJson } = page;
  const id = find('capacity-plan').value;
  const { waiting, places: taken, therapists, rooms } = await fetchJson(`${api}/${id}/capacity`);
  if (find('capacity-plan').value !== id) {
    return;
  }
  find('capacity-use').replaceChildren(
    heatMap(therapists, text('therapistHours'), language(), text),
    heatMap(rooms, text('roomHours'), language(), text),
    places(taken, text),
    element('p', `${text('newCitizens')}: ${waiting.due}; ${text('inTime')}: ${waiting.inTime}, `
      + `${text('late')}: ${waiting.late}, ${text('withoutPlace')}: ${waiting.unplaced}`),
    waitingTable(waiting, text),
  );
  showScarce(id);
}

const guarded = (act) => () => page.guarded(act)();
find('capacity-plan').addEventListener('change', guarded(showPlan));
find('scarce-ask').addEventListener('click', guarded(ask));
find('scarce-stop').addEventListener('click', guarded(() => page.fetchJson(`${running}/stop`, { method: 'POST' })));

/** Shows managers and planners how full the week of a plan is and who waits how long; on demand what is scarce. */
export function showCapacity(context) {
  page = context;
  return context.guarded(async () => {
    const { items } = await context.fetchJson(`${api}?size=50`);
    const chosen = find('capacity-plan').value;
    const planned = items.filter((it) => it.score);
    find('capacity-plan').replaceChildren(...planned.map((it) =>
      element('option', `${it.name || it.id} (${dateText(it.firstDay, page.language(), { day: 'numeric', month: 'short', year: 'numeric' })}), ${page.text(it.state)} ${moment(it.finishedAt ?? it.requestedAt)}`, { value: it.id })));
    if (planned.some((it) => it.id === chosen)) {
      find('capacity-plan').value = chosen;
    }
    find('capacity-of').hidden = planned.length === 0;
    if (planned.length > 0) {
      await showPlan();
    } else {
      find('message').textContent = context.text('none');
    }
  })();
}
