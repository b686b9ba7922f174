import { prepareAudit } from './audit.js';
import { button, element, renew } from './elements.js';
import { secret } from './secret.js';
import { showSignedIn } from './signed-in.js';

const find = (id) => document.getElementById(id);
const accountForm = find('account-form');
const keyForm = find('key-form');
const answer = find('administration-answer');
let page;
let changed = null;

function send(method, path, body) {
  return page.fetchJson(`api/v1/${path}`, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
}

function rightsOf(form) {
  const data = new FormData(form);
  const therapist = data.get('therapist').trim();
  return {
    roles: data.getAll('role'),
    ...(therapist && { therapist }),
    sites: data.get('sites').split(/[\s,]+/).filter(Boolean),
  };
}

function fill(form, rights) {
  form.querySelectorAll('[name=role]').forEach((it) => { it.checked = rights.roles.includes(it.value); });
  form.elements.therapist.value = rights.therapist ?? '';
  form.elements.sites.value = (rights.sites ?? []).join(' ');
}

function tell(content) {
  answer.replaceChildren(content);
  answer.focus();
}

/** What the last one got is put away before the next is asked for, whether that succeeds or not. */
function guarded(act) {
  return () => {
    answer.replaceChildren();
    return page.guarded(act)();
  };
}

/** Tells what the form of an account is for. */
function label() {
  accountForm.elements.name.readOnly = changed !== null;
  find('account-cancel').hidden = changed === null;
  find('account-legend').textContent = changed ? `${page.text('changeAccount')}: ${changed.name}` : page.text('newAccount');
}

/** Makes a form that changes an account one that makes a new one again, or the other way round. */
function change(account) {
  changed = account;
  accountForm.reset();
  label();
  if (account) {
    accountForm.elements.name.value = account.name;
    fill(accountForm, account.rights);
    accountForm.querySelector('[name=role]').focus();
  }
}

function rightsCells({ roles, therapist, sites }) {
  return [
    element('td', roles.map((it) => page.text(it)).join(', ') + (therapist ? ` (${therapist})` : '')),
    element('td', sites?.length ? sites.join(', ') : page.text('everySite')),
  ];
}

async function invite(account) {
  const { link } = await send('POST', `accounts/${account.id}/invitation`);
  tell(secret(`${page.text('oneTimeLink')} ${account.name}`, link, page.text));
}

async function enable(account, enabled) {
  await send('PUT', `accounts/${account.id}`, { enabled });
  await showAccounts();
}

function action(label, name, act) {
  return button(label, guarded(act), { 'aria-label': `${label}: ${name}` });
}

function accountRow(account) {
  const { text } = page;
  const state = account.enabled ? (account.hasPassword ? 'active' : 'invited') : 'disabled';
  return element('tr', [
    element('th', account.name, { scope: 'row' }),
    ...rightsCells(account.rights),
    element('td', text(state)),
    element('td', [
      action(text('changeRights'), account.name, async () => change(account)), ' ',
      action(text('newLink'), account.name, () => invite(account)), ' ',
      action(text(account.enabled ? 'disable' : 'enable'), account.name, () => enable(account, !account.enabled)),
    ]),
  ], { id: account.id });
}

async function revoke(key) {
  if (window.confirm(`${page.text('revokeQuestion')} ${key.name}`)) {
    await send('DELETE', `keys/${key.id}`);
    await showKeys();
  }
}

function keyRow(key) {
  const day = (moment) => (moment ? new Date(moment).toLocaleDateString(page.language()) : '–');
  return element('tr', [
    element('th', `${key.name} (${key.prefix}…)`, { scope: 'row' }),
    ...rightsCells(key.rights),
    element('td', day(key.expiresAt)),
    element('td', day(key.lastUsedAt)),
    element('td', action(page.text('revoke'), key.name, () => revoke(key))),
  ], { id: key.id });
}

async function showAccounts() {
  const accounts = await send('GET', 'accounts');
  renew(find('accounts'), accounts.map(accountRow));
  await showSignedIn(page, accounts);
}

async function showKeys() {
  renew(find('keys'), (await send('GET', 'keys')).map(keyRow));
}

async function submitAccount() {
  const name = accountForm.elements.name.value;
  const rights = rightsOf(accountForm);
  const { link } = changed
    ? await send('PUT', `accounts/${changed.id}`, { rights })
    : await send('POST', 'accounts', { name, rights });
  change(null);
  tell(link
    ? secret(`${page.text('oneTimeLink')} ${name}`, link, page.text)
    : element('p', `${name}: ${page.text('saved')}`));
  await showAccounts();
}

async function submitKey() {
  const name = keyForm.elements.name.value;
  const made = await send('POST', 'keys', {
    name, rights: rightsOf(keyForm), days: Number(keyForm.elements.days.value),
  });
  keyForm.reset();
  tell(secret(`${page.text('keyShownOnce')} ${name}`, made.key, page.text));
  await showKeys();
}

function onSubmit(form, act) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    guarded(act)();
  });
}

document.querySelectorAll('.rights').forEach((it) => it.replaceWith(find('rights-fields').content.cloneNode(true)));
onSubmit(accountForm, submitAccount);
onSubmit(keyForm, submitKey);
find('account-cancel').addEventListener('click', () => {
  const row = find(changed.id);
  change(null);
  (row?.querySelector('button') ?? find('accounts-heading')).focus();
});

/** The account that is being changed, null for none. */
export const changing = () => changed && { id: changed.id, name: changed.name };

/** Goes on with changing an account; what was typed is in the form already. */
export function resume(account) {
  changed = account ?? null;
}

/** Shows an administrator accounts, keys and the audit. */
export function showAdministration(context) {
  page = context;
  prepareAudit(context);
  label();
  return context.guarded(() => Promise.all([showAccounts(), showKeys()]))();
}
