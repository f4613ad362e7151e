-- Members are looked after by those who manage a project, and by the administrators of this database.

-- Bring a project onto this server, empty. For administrators alone: no member may call it.
CREATE OR REPLACE FUNCTION hub.found(p uuid, named text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO hub.project (id, title) VALUES (p, named) ON CONFLICT (id) DO NOTHING
$$;

CREATE OR REPLACE FUNCTION hub.set_member(p uuid, whom name, now_may text, now_relays boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM hub.check_governs(p);
  IF NOT EXISTS (SELECT FROM pg_roles AS r WHERE r.rolname = whom AND r.rolcanlogin
      AND pg_has_role(r.oid, (SELECT members FROM hub.about), 'MEMBER')) THEN
    RAISE SQLSTATE 'RV010' USING MESSAGE = 'this name has no login for this server';
  END IF;
  INSERT INTO hub.member VALUES (p, whom, now_may, now_relays)
    ON CONFLICT (project, who) DO UPDATE SET may = excluded.may, relay = excluded.relay;
END $$;

CREATE OR REPLACE FUNCTION hub.bind_coder(p uuid, whose uuid, whom name) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM hub.check_governs(p);
  IF NOT EXISTS (SELECT FROM hub.member AS m WHERE m.project = p AND m.who = whom) THEN
    RAISE SQLSTATE 'RV012' USING MESSAGE = 'not a member of this project';
  END IF;
  INSERT INTO hub.coder VALUES (p, whose, whom) ON CONFLICT (project, coder) DO UPDATE SET who = excluded.who;
END $$;

CREATE OR REPLACE FUNCTION hub.remove_member(p uuid, whom name) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM hub.check_governs(p);
  DELETE FROM hub.member AS m WHERE m.project = p AND m.who = whom;
  RETURN FOUND;
END $$;

CREATE OR REPLACE FUNCTION hub.list_members(p uuid)
RETURNS TABLE (who name, may text, relay boolean, coders uuid[], last_push timestamptz, records bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM hub.check_governs(p);
  RETURN QUERY SELECT m.who, m.may, m.relay,
      ARRAY(SELECT k.coder FROM hub.coder AS k WHERE k.project = p AND k.who = m.who ORDER BY k.coder),
      max(x.at), coalesce(sum(x.records), 0)::bigint
    FROM hub.member AS m LEFT JOIN hub.push AS x ON x.project = p AND x.who = m.who
    WHERE m.project = p GROUP BY m.who, m.may, m.relay ORDER BY m.who;
END $$;

CREATE OR REPLACE FUNCTION hub.check_governs(p uuid) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT hub.governs(p) THEN
    PERFORM hub.asking(p, 'manage');
  END IF;
  IF NOT EXISTS (SELECT FROM hub.project WHERE id = p) THEN
    RAISE SQLSTATE 'RV013' USING MESSAGE = 'this project is not on this server';
  END IF;
END $$;
