const rolesOf = {
  roster: ['THERAPIST'],
  planning: ['PLANNER', 'BOOKING'],
  capacity: ['PLANNER', 'MANAGER'],
  administration: ['ADMINISTRATOR'],
};
const chooser = document.getElementById('views');
const choices = [...chooser.querySelectorAll('button')];
let actions = {};
let current;

/** Shows one part of the page anew. */
export function refresh() {
  actions[current]?.();
}

function open(view) {
  current = view;
  choices.forEach((it) => {
    it.setAttribute('aria-pressed', it.dataset.view === view);
    document.getElementById(it.dataset.view).hidden = it.dataset.view !== view;
  });
  refresh();
}

/** The part of the page that is shown. */
export const openView = () => current;

/** Shows somebody with some roles the part they were at, or the first that is for them, and lets them choose. */
export function openViews(roles, show, last) {
  actions = show;
  const own = Object.keys(rolesOf).filter((view) => rolesOf[view].some((role) => roles.includes(role)));
  choices.forEach((it) => { it.hidden = !own.includes(it.dataset.view); });
  chooser.hidden = own.length < 2;
  open(own.includes(last) ? last : own[0]);
}

choices.forEach((it) => it.addEventListener('click', () => open(it.dataset.view)));
