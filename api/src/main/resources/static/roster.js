import { clockAfter, dateText, spanText } from './dates.js';
import { button, element } from './elements.js';
import { secret } from './secret.js';

const statuses = ['ARRIVED', 'MISSED', 'CANCELLED'];
const millisOfDay = 24 * 3600 * 1000;
const early = 15 * 60 * 1000;
const find = (id) => document.getElementById(id);

const denmark = 'Europe/Copenhagen';
const inZone = (moment, timeZone) => new Date(moment).toLocaleString('sv', { timeZone }).replace(' ', 'T');
const plus = (day, days) => new Date(Date.parse(day) + days * millisOfDay).toISOString().slice(0, 10);
const mondayOf = (day) => plus(day, -((new Date(day).getUTCDay() + 6) % 7));

/** Where what was shown last takes place. */
let zone = denmark;
const today = () => inZone(Date.now(), zone).slice(0, 10);

let page;
let therapist;
let day = today();
let whole = false;

const path = (what) => `api/v1/therapists/${encodeURIComponent(therapist)}/${what}`;
const key = (citizen, start) => `${citizen} ${start}`;

function title(date, options) {
  return dateText(date, page.language(), { day: 'numeric', month: 'long', ...options });
}

async function record(citizen, start, status, { buttons, clear }) {
  await page.fetchJson(path('attendance'), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ attendance: [{ citizen, start, status }] }),
  });
  if (document.activeElement === clear) {
    buttons.find((it) => !it.disabled).focus();
  }
  buttons.forEach((it) => it.setAttribute('aria-pressed', it.dataset.status === status));
  clear.hidden = status === null;
  find('message').textContent = `${citizen}: ${page.text(status ?? 'markCleared')}`;
}

/** Until when the therapist is taken besides, and from when. */
function around({ start, end, setUpMinutes, clearMinutes, noteMinutes }) {
  const time = (moment, minutes) => clockAfter(moment, minutes, page.language());
  return [
    ...(setUpMinutes ? [`${page.text('setUpFrom')} ${time(start, -setUpMinutes)}`] : []),
    ...(clearMinutes ? [`${page.text('clearUntil')} ${time(end, clearMinutes)}`] : []),
    ...(noteMinutes ? [`${page.text('notesUntil')} ${time(end, noteMinutes)}`] : []),
  ].join(', ');
}

function named(citizen, appointment) {
  const remarks = appointment.remarks.filter((it) => it.citizen === citizen)
    .map((it) => (page.language().startsWith('da') ? it.danish : it.english));
  return element('span', [citizen, ...(remarks.length ? [' ', element('small', remarks.join(', '))] : [])],
    { class: 'citizen' });
}

function participant(citizen, appointment, known) {
  if (!appointment.published) {
    return element('li', named(citizen, appointment));
  }
  const begun = appointment.start <= inZone(Date.now() + early, appointment.timeZone);
  const marked = known.get(key(citizen, appointment.start));
  const buttons = statuses.map((status) => button(page.text(status),
    page.guarded(() => record(citizen, appointment.start, status, { buttons, clear })),
    { 'data-status': status, 'aria-pressed': marked === status }));
  const clear = button(page.text('undo'), page.guarded(() => record(citizen, appointment.start, null, { buttons, clear })));
  clear.hidden = !marked;
  buttons.forEach((it) => { it.disabled = !begun && it.dataset.status !== 'CANCELLED'; });
  return element('li', [
    named(citizen, appointment),
    element('span', [...buttons, clear], { role: 'group', 'aria-label': citizen, class: 'choices' }),
  ]);
}

function card(appointment, known) {
  const { text } = page;
  const what = appointment.className ? `${text(appointment.kind)}, ${appointment.className}` : text(appointment.kind);
  return element('li', [
    element('h4', `${spanText(appointment, page.language())} ${what}`),
    element('p', appointment.published ? appointment.roomName : `${appointment.roomName} (${text('draft')})`),
    ...(around(appointment) ? [element('p', around(appointment))] : []),
    element('ul', appointment.citizens.map((citizen) => participant(citizen, appointment, known))),
  ]);
}

function dayOf(date, appointments, known) {
  return element('section', [
    element('h3', title(date, { weekday: 'long' })),
    appointments.length
      ? element('ol', appointments.map((it) => card(it, known)))
      : element('p', page.text('nothingThatDay')),
  ]);
}

async function rosterOf(from, to) {
  try {
    return await page.fetchJson(`${path('roster')}?from=${from}&to=${to}`);
  } catch (error) {
    if (error.status === 404) {
      return { name: therapist, appointments: [], isUnknown: true };
    }
    throw error;
  }
}

const show = async () => {
  const from = whole ? mondayOf(day) : day;
  const to = whole ? plus(from, 6) : day;
  const roster = await rosterOf(from, to);
  zone = roster.appointments[0]?.timeZone ?? zone;
  const { attendance } = roster.appointments.some((it) => it.published)
    ? await page.fetchJson(`${path('attendance')}?from=${from}`)
    : { attendance: [] };
  const known = new Map(attendance.map((it) => [key(it.citizen, it.start), it.status]));
  const days = whole
    ? [...new Set(roster.appointments.map((it) => it.start.slice(0, 10)))]
    : [day];
  find('roster-heading').textContent = whole
    ? `${roster.name}, ${title(from, {})} – ${title(to, {})}`
    : `${roster.name}, ${day === today() ? page.text('today') : title(day, {})}`;
  find('roster-days').replaceChildren(...(days.length
    ? days.map((date) => dayOf(date, roster.appointments.filter((it) => it.start.startsWith(date)), known))
    : [element('p', page.text('nothingThatWeek'))]));
  if (roster.isUnknown) {
    find('roster-days').replaceChildren(element('p', page.text('unknownTherapist')));
  }
  find('roster-day').setAttribute('aria-pressed', !whole);
  find('roster-week').setAttribute('aria-pressed', whole);
};

async function createAddress() {
  find('calendar-answer').replaceChildren();
  const { address } = await page.fetchJson(path('feed'), { method: 'POST' });
  find('calendar-answer').replaceChildren(secret(page.text('calendarAddress'), address, page.text));
}

async function revokeAddress() {
  find('calendar-answer').replaceChildren();
  await page.fetchJson(path('feed'), { method: 'DELETE' });
  find('calendar-answer').replaceChildren(element('p', page.text('calendarRevoked')));
}

function onClick(id, action) {
  find(id).addEventListener('click', (event) => page.guarded(action)(event));
}

function go(change) {
  return () => {
    change();
    return show();
  };
}

onClick('roster-previous', go(() => { day = plus(day, whole ? -7 : -1); }));
onClick('roster-today', go(() => { day = today(); }));
onClick('roster-next', go(() => { day = plus(day, whole ? 7 : 1); }));
onClick('roster-day', go(() => { whole = false; }));
onClick('roster-week', go(() => { whole = true; }));
onClick('roster-print', async () => window.print());
onClick('calendar-create', createAddress);
onClick('calendar-revoke', revokeAddress);

/** Shows a therapist the own roster, today's at first. */
export function showRoster(whose, context) {
  therapist = whose;
  page = context;
  return context.guarded(show)();
}
