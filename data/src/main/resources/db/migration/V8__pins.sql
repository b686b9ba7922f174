-- Sessions that a planner wants to stay; the problem document does not know them.
alter table plan_problem add column pinned json not null default '[]';
