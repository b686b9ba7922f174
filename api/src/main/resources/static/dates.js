/** A plain date of a plan in words: the same everywhere on earth. */
export function dateText(date, locale, options) {
  return new Date(`${date}T00:00Z`).toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
}

/** A local date and time of a plan in words: the same everywhere on earth. */
export function localText(dateTime, locale, options) {
  return new Date(`${dateTime}Z`).toLocaleString(locale, { ...options, timeZone: 'UTC' });
}

const clock = { hour: '2-digit', minute: '2-digit' };

/** The time of day of a local date and time. */
export const clockText = (dateTime, locale) => localText(dateTime, locale, clock);

/** The hour of a day, by its number. */
export const hourText = (hour, locale) => clockText(`2026-11-30T${String(hour).padStart(2, '0')}:00`, locale);

/** The time of day so many minutes later, or earlier below 0. */
export const clockAfter = (dateTime, minutes, locale) => clockText(
  new Date(Date.parse(`${dateTime}Z`) + minutes * 60 * 1000).toISOString().slice(0, 19), locale);

/** From when to when something lasts, both on one day. */
export const spanText = ({ start, end }, locale) => `${clockText(start, locale)}–${clockText(end, locale)}`;

/** The day and the time of day of a local date and time, in short. */
export const whenText = (dateTime, locale) => localText(dateTime, locale,
  { weekday: 'short', day: 'numeric', month: 'short', ...clock });

/** How many days one plain date comes after another. */
export const daysBetween = (first, last) => Math.round((Date.parse(last) - Date.parse(first)) / (24 * 3600 * 1000));
