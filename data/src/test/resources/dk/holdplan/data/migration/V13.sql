insert into web_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time,
                         principal_name)
values ('web-1', 'cookie-1', 1795500000000, 1795500060000, 1800, 1795501860000,
        'account:00000000-0000-0000-0000-000000000010');
insert into web_session_attributes (session_primary_id, attribute_name, attribute_bytes)
values ('web-1', 'SPRING_SECURITY_CONTEXT', '\x00');
