-- While a round is blind, a coder who does not lead it gets no record of others about its sources. The server folds nothing: a
-- manager's or lead's program says what is blind, and here it is worked out what a record is about. What cannot be told is not shown.

CREATE OR REPLACE FUNCTION hub.set_blind(p uuid, blind_round uuid, leads uuid[], sources uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  head hub.project;
BEGIN
  IF NOT EXISTS (SELECT FROM hub.lead AS l JOIN hub.my_coders() AS k USING (project, coder) WHERE l.project = p AND l.round = blind_round) THEN
    PERFORM hub.asking(p, 'manage');
  END IF;
  head := hub.locked(p);
  DELETE FROM hub.blind AS b WHERE b.project = p AND b.round = blind_round;
  DELETE FROM hub.lead AS l WHERE l.project = p AND l.round = blind_round;
  IF cardinality(sources) = 0 THEN
    RETURN;
  END IF;
  INSERT INTO hub.place (project, source) SELECT p, s FROM unnest(sources) AS s ON CONFLICT DO NOTHING;
  INSERT INTO hub.blind SELECT DISTINCT p, blind_round, s FROM unnest(sources) AS s;
  INSERT INTO hub.lead SELECT DISTINCT p, blind_round, l FROM unnest(leads) AS l;
  PERFORM hub.note_places(p, coalesce(head.placed, 0) + 1, head.seq);
  UPDATE hub.project AS h SET placed = h.seq WHERE h.id = p;
END $$;

-- Works out a part of what a first blind round needs, so that no push waits for all of it. Returns whether that was the last.
CREATE OR REPLACE FUNCTION hub.place_next(p uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  head hub.project;
  first CONSTANT bigint := 1 + coalesce((SELECT placed FROM hub.project WHERE id = p), 0);
  last bigint;
BEGIN
  PERFORM hub.asking(p, 'code');
  head := hub.locked(p);
  last := least(first + 4999, head.seq);
  IF coalesce(head.placed, 0) + 1 = first THEN
    PERFORM hub.note_places(p, first, last);
    UPDATE hub.project AS h SET placed = last WHERE h.id = p;
  END IF;
  RETURN last = head.seq;
END $$;

-- The places of the sources on which others' work is hidden from who asks.
CREATE OR REPLACE FUNCTION hub.hidden() RETURNS TABLE (project uuid, place bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT b.project, x.place
    FROM hub.member AS m
    JOIN hub.blind AS b ON b.project = m.project
    JOIN hub.place AS x ON x.project = b.project AND x.source = b.source
    WHERE m.who = session_user AND m.may <> 'manage' AND NOT EXISTS (
      SELECT FROM hub.lead AS l JOIN hub.coder AS k ON k.project = l.project AND k.coder = l.coder
        WHERE l.project = b.project AND l.round = b.round AND k.who = session_user);
END $$;

-- What of a project is shown to who asks, in one word: where it differs, a copy reads all again. Empty: all is shown.
CREATE OR REPLACE FUNCTION hub.view_of(p uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM hub.blind AS b WHERE b.project = p) THEN
    RETURN '';
  END IF;
  RETURN (SELECT coalesce(md5(string_agg(DISTINCT h.place::text, ',' ORDER BY h.place::text) || (
      SELECT coalesce(string_agg(k.coder::text, ',' ORDER BY k.coder), '') FROM hub.my_coders() AS k WHERE k.project = p)), '')
    FROM hub.hidden() AS h WHERE h.project = p);
END $$;

-- Works out which sources the records first to last of a project are about.
CREATE OR REPLACE FUNCTION hub.note_places(p uuid, first bigint, last bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  told hub.told[];
  start bigint;
  -- These say nothing of how a source was coded; a kind that is in neither list cannot be told.
  open_kinds CONSTANT text[] := ARRAY['assignment', 'case', 'checklist', 'code', 'coder', 'group', 'import', 'member',
    'note', 'project', 'purge', 'round', 'search', 'source', 'version'];
  tied_kinds CONSTANT text[] := ARRAY['adjudication', 'appraisal', 'case_part', 'coding', 'consensus', 'highlight', 'link', 'memo', 'synthesis'];
BEGIN
  FOR start IN SELECT generate_series(first, last, 1000) LOOP
    -- Of each change: on which source its thing is born, or on which other things.
    SELECT array_agg((c.seq, x."do", x.kind, hub.id_of(x.id),
        hub.id_of(CASE WHEN x.kind IN ('highlight', 'appraisal', 'consensus', 'synthesis', 'adjudication') THEN v.source
                       WHEN x.kind = 'memo' AND v.target_kind = 'source' THEN v.target END),
        CASE WHEN x.kind = 'coding' THEN ARRAY[hub.id_of(v.highlight)]
             WHEN x.kind = 'link' THEN ARRAY[hub.id_of(v.a), hub.id_of(v.b)]
             WHEN x.kind = 'case_part' THEN ARRAY[hub.id_of(v.thing)]
             WHEN x.kind = 'memo' AND v.target_kind = 'highlight' THEN ARRAY[hub.id_of(v.target)]
             ELSE '{}' END)::hub.told) INTO told
      FROM hub.changeset AS c, json_array_elements(hub.document(c.body) -> 'changes') AS change,
        json_to_record(hub.object(change)) AS x ("do" text, kind text, id text, value json),
        json_to_record(hub.object(x.value))
          AS v (source text, highlight text, a text, b text, thing text, target text, target_kind text)
      WHERE c.project = p AND c.seq BETWEEN start AND least(start + 999, last);
    INSERT INTO hub.place (project, source)
      SELECT DISTINCT p, coalesce(t.source, t.thing) FROM unnest(told) AS t
        WHERE t.act = 'create' AND (t.source IS NOT NULL OR t.kind = 'source') AND coalesce(t.source, t.thing) IS NOT NULL
      ON CONFLICT DO NOTHING;
    -- What is born on a source, and what is born on no source and on nothing that could stand on one.
    INSERT INTO hub.stands (project, thing, place)
      SELECT DISTINCT p, t.thing, coalesce(x.place, 0) FROM unnest(told) AS t
        LEFT JOIN hub.place AS x ON x.project = p AND x.source = t.source
        WHERE t.act = 'create' AND t.kind = ANY (tied_kinds) AND t.named = '{}' AND t.thing IS NOT NULL
      ON CONFLICT DO NOTHING;
    -- What is born on something else, where all of that is known; a case may hold a whole source, which tells nothing.
    INSERT INTO hub.stands (project, thing, place)
      SELECT DISTINCT p, t.thing, s.place FROM unnest(told) AS t, unnest(t.named) AS name,
        LATERAL (SELECT k.place FROM hub.stands AS k WHERE k.project = p AND k.thing = name
                 UNION ALL SELECT 0 FROM hub.place AS x WHERE x.project = p AND x.source = name AND t.kind = 'case_part') AS s
        WHERE t.act = 'create' AND t.kind = ANY (tied_kinds) AND t.thing IS NOT NULL AND NOT EXISTS (
          SELECT FROM unnest(t.named) AS other WHERE other IS NULL
            OR NOT EXISTS (SELECT FROM hub.stands AS k WHERE k.project = p AND k.thing = other)
            AND NOT (t.kind = 'case_part' AND EXISTS (SELECT FROM hub.place AS x WHERE x.project = p AND x.source = other)))
      ON CONFLICT DO NOTHING;
    UPDATE hub.changeset AS c SET places = r.places
      FROM (
        SELECT t.seq, CASE WHEN bool_and(coalesce(t.kind = ANY (open_kinds) OR t.kind = ANY (tied_kinds) AND s.place IS NOT NULL, false))
            THEN coalesce(array_agg(DISTINCT s.place) FILTER (WHERE s.place > 0), '{}') END AS places
          FROM unnest(told) AS t
          LEFT JOIN hub.stands AS s ON s.project = p AND s.thing = t.thing AND t.kind = ANY (tied_kinds)
          GROUP BY t.seq
      ) AS r
      WHERE c.project = p AND c.seq = r.seq;
  END LOOP;
END $$;
