-- Records are added. Their ids are computed here and never sent, so that none can be forged. All of a push comes in, or nothing.
-- since: the place up to which the caller has read. place_before, place_now, chain_now: where the log ended before, and now.

CREATE OR REPLACE FUNCTION hub.push(p uuid, since bigint, bodies bytea[],
  OUT place_before bigint, OUT place_now bigint, OUT chain_now bytea, OUT fresh bigint, OUT refused uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  me hub.member;
  head hub.project;
  ids uuid[];
  coders uuid[];
  given record;
  size bigint := 0;
  added bytea := '\x';
BEGIN
  fresh := 0;
  me := hub.asking(p, 'code');
  SELECT r.ids, r.coders INTO ids, coders FROM hub.read_envelopes(p, bodies) AS r;
  -- Everything above needs no lock. From here on the pushes of a project stand in line.
  head := hub.locked(p);
  IF since > head.seq THEN
    RAISE SQLSTATE 'RV008' USING MESSAGE = 'this place is not known';
  END IF;
  IF since < head.tomb THEN
    RAISE SQLSTATE 'RV001' USING MESSAGE = 'something was purged since: pull first';
  END IF;
  PERFORM hub.own_names(me, coders, bodies);
  SELECT coalesce(array_agg(x.id), '{}') INTO refused FROM hub.purged AS x WHERE x.project = p AND x.id = ANY (ids);
  -- One after the other: that asks the index for each, whatever the planner knew of the table when the session began.
  FOR given IN SELECT t.id, t.coder, t.body FROM unnest(ids, coders, bodies) AS t (id, coder, body) LOOP
    CONTINUE WHEN given.id = ANY (refused);
    INSERT INTO hub.changeset (project, seq, id, coder, body)
      VALUES (p, head.seq + fresh + 1, given.id, given.coder, given.body) ON CONFLICT (project, id) DO NOTHING;
    IF FOUND THEN
      fresh := fresh + 1;
      size := size + octet_length(given.body);
      added := added || uuid_send(given.id);
    END IF;
  END LOOP;
  place_before := head.seq;
  IF fresh > 0 THEN
    head := hub.grown(head, me.who, fresh, size, added);
  END IF;
  place_now := head.seq;
  chain_now := head.chain;
END $$;

-- The ids and coders of these bodies, refused where one is no record or is dated too far ahead.
CREATE OR REPLACE FUNCTION hub.read_envelopes(p uuid, bodies bytea[], OUT ids uuid[], OUT coders uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  now_ms bigint := floor(extract(epoch FROM clock_timestamp()) * 1000);
  ahead_ms bigint := (SELECT floor(extract(epoch FROM ahead) * 1000) FROM hub.project WHERE id = p);
  latest bigint;
  earliest bigint;
  whole boolean;
BEGIN
  IF array_ndims(bodies) > 1 OR cardinality(bodies) > 20000 OR EXISTS (SELECT FROM unnest(bodies) AS b WHERE octet_length(b) > 64 << 20) THEN
    RAISE SQLSTATE 'RV006' USING MESSAGE = 'a push holds 20,000 records of 64 MiB at most';
  END IF;
  BEGIN
    SELECT array_agg(hub.named(b) ORDER BY n), array_agg(hub.id_of(r.coder) ORDER BY n),
           max((r.clock ->> 0)::bigint), min((r.clock ->> 0)::bigint),
           bool_and(json_typeof(r.clock) = 'array' AND r.clock ->> 0 IS NOT NULL AND json_typeof(r.changes) = 'array'
             AND hub.id_of(r.coder) IS NOT NULL) IS TRUE
      INTO ids, coders, latest, earliest, whole
      FROM unnest(bodies) WITH ORDINALITY AS t (b, n),
        json_to_record(hub.document(b)) AS r (coder text, clock json, changes json);
  EXCEPTION WHEN data_exception THEN
    whole := false;
  END;
  IF cardinality(bodies) > 0 AND (NOT whole OR earliest < 0) OR array_position(bodies, NULL) IS NOT NULL THEN
    RAISE SQLSTATE 'RV005' USING MESSAGE = 'something that was sent is no record';
  END IF;
  IF latest > now_ms + ahead_ms THEN
    RAISE SQLSTATE 'RV002' USING MESSAGE = 'a record is dated ahead of this server', DETAIL = (latest - now_ms)::text;
  END IF;
END $$;

-- Who may not pass on what others did writes under their own names alone. A name that nobody brought yet becomes theirs with their
-- first push; any other is given to them by a manager.
CREATE OR REPLACE FUNCTION hub.own_names(me hub.member, coders uuid[], bodies bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  others uuid;
BEGIN
  IF me.relay OR me.may = 'manage' THEN
    INSERT INTO hub.coder (project, coder) SELECT DISTINCT me.project, c FROM unnest(coders) AS c ON CONFLICT DO NOTHING;
    RETURN;
  END IF;
  INSERT INTO hub.coder (project, coder, who)
    SELECT me.project, min(c::text)::uuid, me.who FROM unnest(coders) AS c
      WHERE NOT EXISTS (SELECT FROM hub.coder AS k WHERE k.project = me.project AND k.who = me.who)
      HAVING count(DISTINCT c) = 1
    ON CONFLICT DO NOTHING;
  SELECT c INTO others FROM unnest(coders) AS c
    WHERE NOT EXISTS (SELECT FROM hub.coder AS k WHERE k.project = me.project AND k.coder = c AND k.who = me.who) LIMIT 1;
  IF others IS NULL THEN
    -- In a record of one's own, work may still be said to be that of another member.
    SELECT k.coder INTO others
      FROM unnest(bodies) AS b, json_array_elements(hub.document(b) -> 'changes') AS change
      JOIN hub.coder AS k ON k.project = me.project AND k.coder = hub.id_of(change -> 'value' ->> 'coder')
      WHERE change ->> 'do' = 'create' AND k.who <> me.who
        AND change ->> 'kind' IN ('highlight', 'coding', 'memo', 'link', 'appraisal', 'note') LIMIT 1;
  END IF;
  IF others IS NOT NULL THEN
    RAISE SQLSTATE 'RV003' USING MESSAGE = 'a record was written under the name of somebody else', DETAIL = others::text;
  END IF;
END $$;

-- The head after records were added: counted, chained, noted, and placed where somebody is blind.
CREATE OR REPLACE FUNCTION hub.grown(head hub.project, by name, records bigint, size bigint, added bytea) RETURNS hub.project
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  now_head hub.project;
BEGIN
  IF head.bytes + size > head.bytes_allowed THEN
    RAISE SQLSTATE 'RV004' USING MESSAGE = 'the project has used up its space on this server';
  END IF;
  UPDATE hub.project AS h
    SET seq = head.seq + records, chain = sha256(head.chain || added), bytes = head.bytes + size,
      placed = CASE WHEN h.placed = h.seq THEN head.seq + records ELSE h.placed END
    WHERE h.id = head.id RETURNING * INTO now_head;
  INSERT INTO hub.push (project, seq, records, bytes, chain, who)
    VALUES (head.id, now_head.seq, records, size, now_head.chain, by);
  IF now_head.placed = now_head.seq THEN
    PERFORM hub.note_places(head.id, head.seq + 1, now_head.seq);
  END IF;
  RETURN now_head;
END $$;
