const api = 'api/v1';
const signIn = document.getElementById('sign-in');
const accept = document.getElementById('accept');
const inside = document.getElementById('inside');
const signOut = document.getElementById('sign-out');
const invitation = '#invitation=';

/** Proves that a request comes from this page. */
export function proof() {
  const name = 'XSRF-TOKEN=';
  const cookie = document.cookie.split('; ').find((it) => it.startsWith(name));
  return { 'X-XSRF-TOKEN': decodeURIComponent(cookie?.slice(name.length) ?? '') };
}

function show(part) {
  [signIn, accept, inside].forEach((it) => { it.hidden = it !== part; });
  signOut.hidden = part !== inside;
}

async function send(path, options) {
  const response = await fetch(`${api}/${path}`, { ...options, headers: { ...options.headers, ...proof() } });
  if (!response.ok) {
    throw new Error((await response.json()).detail);
  }
}

async function enter(name, password) {
  await send('session', { method: 'POST', body: new URLSearchParams({ name, password }) });
  signIn.querySelector('form').reset();
  show(inside);
}

async function useInvitation(name, password) {
  const token = location.hash.slice(invitation.length);
  const response = await fetch(`${api}/invitations/accept`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...proof() },
    body: JSON.stringify({ token, name, password }),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.detail);
  }
  history.replaceState(null, '', location.pathname);
  await enter(answer.name, password);
}

function onSubmit(part, action, guarded, entered) {
  part.querySelector('form').addEventListener('submit', guarded(async (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    await action(data.get('name'), data.get('password'));
    entered();
  }));
}

/** Asks strangers who they are, and calls back as soon as somebody is known. */
export async function begin(guarded, entered) {
  onSubmit(signIn, enter, guarded, entered);
  onSubmit(accept, useInvitation, guarded, entered);
  signOut.addEventListener('click', guarded(async () => {
    await send('session', { method: 'DELETE' });
    location.reload();
  }));
  if (location.hash.startsWith(invitation)) {
    show(accept);
  } else if ((await fetch(`${api}/me`)).ok) {
    show(inside);
    entered();
  } else {
    show(signIn);
  }
}

/** Whether somebody is known. */
export const isInside = () => !inside.hidden;

/** For when the session has ended. */
export const leave = () => show(signIn);
