-- Who asks. A login cannot change its session_user, also not in a function that runs as the owner of these tables.
-- What is asked each time is in plpgsql, which plans a question once for a session.

CREATE OR REPLACE FUNCTION hub.mine() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT m.project FROM hub.member AS m WHERE m.who = session_user;
END $$;

CREATE OR REPLACE FUNCTION hub.my_coders() RETURNS TABLE (project uuid, coder uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT k.project, k.coder FROM hub.coder AS k WHERE k.who = session_user;
END $$;

-- The member who asks, refused where they may do less: 'read' < 'code' < 'manage'.
CREATE OR REPLACE FUNCTION hub.asking(p uuid, wanted text) RETURNS hub.member
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_member hub.member;
  grades CONSTANT text[] := ARRAY['read', 'code', 'manage'];
BEGIN
  SELECT * INTO found_member FROM hub.member WHERE project = p AND who = session_user;
  IF found_member.who IS NULL THEN
    RAISE SQLSTATE 'RV012' USING MESSAGE = 'not a member of this project';
  END IF;
  IF array_position(grades, found_member.may) < array_position(grades, wanted) THEN
    RAISE SQLSTATE 'RV007' USING MESSAGE = 'a member may not do this who may only ' || found_member.may, DETAIL = found_member.may;
  END IF;
  RETURN found_member;
END $$;

-- Whether who asks looks after the members of a project: who manages it, and the administrators of this database.
CREATE OR REPLACE FUNCTION hub.governs(p uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT pg_has_role(session_user, current_user, 'MEMBER')
    OR EXISTS (SELECT FROM hub.member WHERE project = p AND who = session_user AND may = 'manage')
$$;

-- The next four are for functions that set their search_path; without one of their own they become part of the question.

CREATE OR REPLACE FUNCTION hub.id_of(digits text) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN digits ~ '^[0-9a-f]{32}$' THEN digits::uuid END
$$;

-- A body as JSON, to look at. PostgreSQL does not read \u0000, which a text may hold; \u0001 takes its place, and the JSON stays
-- whole even after a backslash that is itself escaped.
CREATE OR REPLACE FUNCTION hub.document(body bytea) RETURNS json
LANGUAGE sql STABLE AS $$
  SELECT replace(convert_from(body, 'UTF8'), '\u0000', '\u0001')::json
$$;

CREATE OR REPLACE FUNCTION hub.object(value json) RETURNS json
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE json_typeof(value) WHEN 'object' THEN value ELSE '{}' END
$$;

CREATE OR REPLACE FUNCTION hub.named(body bytea) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(substring(sha256(body) FROM 1 FOR 16), 'hex')::uuid
$$;

-- The lock under which something is added to a project. Who leaves a transaction open after a push would shut all others out, and
-- may lift every timeout of their own; whoever waits for them ends their session.
CREATE OR REPLACE FUNCTION hub.locked(p uuid) RETURNS hub.project
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  head hub.project;
BEGIN
  BEGIN
    SELECT * INTO head FROM hub.project WHERE id = p FOR NO KEY UPDATE;
    RETURN head;
  EXCEPTION WHEN lock_not_available THEN
    PERFORM pg_terminate_backend(a.pid) FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid)
      WHERE l.relation = 'hub.project'::regclass AND l.database = a.datid AND l.granted
        AND l.mode IN ('RowShareLock', 'RowExclusiveLock') AND a.state LIKE 'idle in transaction%';
  END;
  SELECT * INTO head FROM hub.project WHERE id = p FOR NO KEY UPDATE;
  RETURN head;
END $$;
