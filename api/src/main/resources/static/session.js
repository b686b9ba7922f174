import { element } from './elements.js';
import { ask, Told } from './errors.js';
import { tellLeft, watch } from './windows.js';

const api = 'api/v1';
const signIn = document.getElementById('sign-in');
const accept = document.getElementById('accept');
const inside = document.getElementById('inside');
const signOut = document.getElementById('sign-out');
const me = document.getElementById('me');
const invitation = '#invitation=';
const refused = '#refused=';
const reasons = { 'no-rights': 'refusedNoRights', unavailable: 'refusedUnavailable', 'too-many': 'refusedTooMany', over: 'sessionOver' };

/** Proves that a request comes from this page. */
export function proof() {
  const name = 'XSRF-TOKEN=';
  const cookie = document.cookie.split('; ').find((it) => it.startsWith(name));
  return { 'X-XSRF-TOKEN': decodeURIComponent(cookie?.slice(name.length) ?? '') };
}

function show(part) {
  [signIn, accept, inside].forEach((it) => { it.hidden = it !== part; });
  [signOut, me].forEach((it) => { it.hidden = part !== inside; });
}

/** Says something that is said anew in the other language. */
function say(part, key, text) {
  part.dataset.text = key;
  part.textContent = text(key);
  part.hidden = false;
  return part;
}

/** With an OpenID provider, people sign in there; what takes a password is put aside for administrators. */
async function offerWaysIn(text) {
  const { providers } = await (await fetch(`${api}/sign-in`)).json();
  if (providers.length > 0) {
    const links = document.getElementById('providers');
    links.replaceChildren(...providers.flatMap((it) => [
      element('a', [say(element('span', ''), 'signInAt', text), ` ${it.name}`], { href: it.address.slice(1) }), ' ',
    ]));
    links.hidden = false;
    const password = document.getElementById('by-password');
    password.open = false;
    password.querySelector('summary').hidden = false;
  }
  if (location.hash.startsWith(refused)) {
    say(document.getElementById('refused'), reasons[location.hash.slice(refused.length)] ?? 'refusedFailed', text);
    history.replaceState(null, '', location.pathname);
  }
}

function send(path, options, text) {
  return ask(`${api}/${path}`, { ...options, headers: { ...options.headers, ...proof() } }, text);
}

async function enter(name, password, text) {
  try {
    await send('session', { method: 'POST', body: new URLSearchParams({ name, password }) }, text);
  } catch (error) {
    throw error.status === 401 ? new Told(text('unknownPassword')) : error;
  }
  signIn.querySelector('form').reset();
  show(inside);
}

async function useInvitation(name, password, text) {
  const token = location.hash.slice(invitation.length);
  const response = await send('invitations/accept', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, name, password }),
  }, text).catch((error) => {
    const reason = error.body?.reason;
    throw reason ? new Told(text(`password ${reason}`)) : error;
  });
  const answer = await response.json();
  history.replaceState(null, '', location.pathname);
  await enter(answer.name, password, text);
}

function onSubmit(part, action, guarded, entered, text) {
  part.querySelector('form').addEventListener('submit', guarded(async (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    await action(data.get('name'), data.get('password'), text);
    entered();
  }));
}

/** The name of whoever is signed in, null for nobody; undefined where that cannot be told. */
async function signedInNow() {
  const response = await fetch(`${api}/me`).catch(() => null);
  if (response?.status === 401) {
    return null;
  }
  return response?.ok ? (await response.json()).name : undefined;
}

/** Asks strangers who they are, and calls back as soon as somebody is known. */
export async function begin(guarded, entered, over, text) {
  onSubmit(signIn, enter, guarded, entered, text);
  onSubmit(accept, useInvitation, guarded, entered, text);
  signOut.addEventListener('click', guarded(async () => {
    const left = await send('session', { method: 'DELETE' }, text);
    tellLeft();
    const elsewhere = left.headers.get('Location');
    if (elsewhere) {
      location.assign(elsewhere);
    } else {
      location.reload();
    }
  }));
  watch(signedInNow, (now) => (now === null ? over() : location.reload()));
  if (location.hash.startsWith(invitation)) {
    show(accept);
  } else if ((await fetch(`${api}/me`)).ok) {
    show(inside);
    entered();
  } else {
    await guarded(() => offerWaysIn(text))();
    show(signIn);
  }
}

/** Whether somebody is known. */
export const isInside = () => !inside.hidden;

/** For when the session has ended: nothing of it stays on the page. */
export function leave() {
  location.hash = `${refused}over`;
  location.reload();
}
