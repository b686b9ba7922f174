-- Answers to requests that may come again: sent with an Idempotency-Key.
create table answer (
    -- Hash of the caller and the key: the key itself opens the body, and is not here.
    id           bytea       primary key,
    -- Hash of method, address and body of the request.
    request      bytea       not null,
    status       integer     not null check (status between 200 and 299),
    location     text,
    content_type text,
    -- Sealed: an answer may hold a new API key.
    body         bytea       not null,
    expires_at   timestamptz not null
);
create index answer_expires on answer (expires_at);
