/** A plain date of a plan in words: the same everywhere on earth. */
export function dateText(date, locale, options) {
  return new Date(`${date}T00:00Z`).toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
}

/** A local date and time of a plan in words: the same everywhere on earth. */
export function localText(dateTime, locale, options) {
  return new Date(`${dateTime}Z`).toLocaleString(locale, { ...options, timeZone: 'UTC' });
}

/** How many days one plain date comes after another. */
export const daysBetween = (first, last) => Math.round((Date.parse(last) - Date.parse(first)) / (24 * 3600 * 1000));
