import { button, element, renew } from './elements.js';

const lines = document.getElementById('signed-in');
const account = 'account:';

async function end(page, accounts, who, name) {
  if (window.confirm(`${page.text('signOutQuestion')} ${name}`)) {
    await page.fetchJson(`api/v1/sessions?${new URLSearchParams({ who })}`, { method: 'DELETE' });
    await showSignedIn(page, accounts);
  }
}

/** Shows an administrator who is signed in, by name where Holdplan knows it, and lets them sign somebody out. */
export async function showSignedIn(page, accounts) {
  const names = new Map(accounts.map((it) => [account + it.id, it.name]));
  const label = page.text('signOutEverywhere');
  renew(lines, (await page.fetchJson('api/v1/sessions')).map(({ who, sessions, lastSeen }) => {
    const name = names.get(who) ?? who;
    return element('tr', [
      element('th', name, { scope: 'row' }),
      element('td', `${sessions}`, { class: 'number' }),
      element('td', new Date(lastSeen).toLocaleString(page.language())),
      element('td', button(label, page.guarded(() => end(page, accounts, who, name)), { 'aria-label': `${label}: ${name}` })),
    ], { id: who });
  }));
}
