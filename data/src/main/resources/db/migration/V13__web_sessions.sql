-- Who is signed in on the page, for all processes together. The columns are those of Spring Session; times are
-- milliseconds since 1970.
create table web_session (
    primary_id            text    primary key,
    -- What the cookie tells.
    session_id            text    not null unique,
    creation_time         bigint  not null,
    last_access_time      bigint  not null,
    max_inactive_interval integer not null,
    -- Without an index: it changes with each request, and the table is small.
    expiry_time           bigint  not null,
    -- Whose it is, as the audit names them; none before somebody has signed in.
    principal_name        text
);
create index web_session_principal on web_session (principal_name);

create table web_session_attributes (
    session_primary_id text  not null references web_session on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
