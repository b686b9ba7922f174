insert into answer (id, request, status, location, content_type, body, expires_at)
values ('\x04', '\x05', 202, '/api/v1/plans/00000000-0000-0000-0000-000000000003', 'application/json', '\x06',
        '2026-11-28 12:00Z');
