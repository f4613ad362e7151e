-- A purge, worked out by a manager's program. Records go whole or are replaced by themselves with marks in the place of what went;
-- that nothing else is changed is looked at here. Old ids and hashes stay refused for good.

CREATE OR REPLACE FUNCTION hub.purge(p uuid, tombstones bytea[], olds uuid[], bodies bytea[], texts bytea[], originals bytea[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  me hub.member;
  head hub.project;
  before bigint;
  old hub.changeset;
  freed bigint := 0;
  added bytea := '\x';
  records bigint := 0;
  size bigint := 0;
BEGIN
  me := hub.asking(p, 'manage');
  IF cardinality(olds) <> cardinality(bodies) THEN
    RAISE SQLSTATE 'RV009' USING MESSAGE = 'not as many records as what takes their place';
  END IF;
  head := hub.locked(p);
  before := head.seq;
  PERFORM hub.push(p, head.tomb, tombstones);
  SELECT * INTO head FROM hub.project WHERE id = p;
  FOR i IN 1 .. coalesce(cardinality(olds), 0) LOOP
    INSERT INTO hub.purged (project, id, who) VALUES (p, olds[i], me.who) ON CONFLICT DO NOTHING;
    DELETE FROM hub.changeset AS c WHERE c.project = p AND c.id = olds[i] RETURNING * INTO old;
    CONTINUE WHEN old.id IS NULL;
    freed := freed + octet_length(old.body);
    CONTINUE WHEN bodies[i] IS NULL;
    IF NOT hub.is_same_but_marks(old.id, old.body, bodies[i]) THEN
      RAISE SQLSTATE 'RV009' USING MESSAGE = 'what is to take the place of a record is not the same with marks of a purge';
    END IF;
    records := records + 1;
    INSERT INTO hub.changeset (project, seq, id, coder, body)
      VALUES (p, head.seq + records, hub.named(bodies[i]), old.coder, bodies[i]) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      records := records - 1;
      CONTINUE;
    END IF;
    added := added || uuid_send(hub.named(bodies[i]));
    size := size + octet_length(bodies[i]);
  END LOOP;
  INSERT INTO hub.gone SELECT p, h FROM unnest(texts || originals) AS h ON CONFLICT DO NOTHING;
  WITH went AS (DELETE FROM hub.text AS t WHERE t.project = p AND t.sha256 = ANY (texts) RETURNING octet_length(t.content) AS n)
    SELECT freed + coalesce(sum(n), 0) INTO freed FROM went;
  WITH went AS (DELETE FROM hub.original AS t WHERE t.project = p AND t.sha256 = ANY (originals) RETURNING octet_length(t.content) AS n)
    SELECT freed + coalesce(sum(n), 0) INTO freed FROM went;
  IF records > 0 THEN
    head := hub.grown(head, me.who, records, size, added);
  END IF;
  UPDATE hub.project AS h SET bytes = greatest(h.bytes - freed, 0), tomb = CASE WHEN freed > 0 THEN h.seq ELSE h.tomb END
    WHERE h.id = p;
END $$;

-- Whether a body is another one with marks of a purge in the place of some changes, and nothing else.
CREATE OR REPLACE FUNCTION hub.is_same_but_marks(old_id uuid, old_body bytea, new_body bytea) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  was json;
  now json;
BEGIN
  was := hub.document(old_body);
  now := hub.document(new_body);
  IF hub.id_of(now ->> 'was') IS DISTINCT FROM coalesce(hub.id_of(was ->> 'was'), old_id) OR now ->> 'label' IS DISTINCT FROM 'Purged'
    OR json_array_length(now -> 'changes') <> json_array_length(was -> 'changes') THEN
    RETURN false;
  END IF;
  IF EXISTS (
    SELECT FROM (SELECT key, value::text FROM json_each(was) WHERE key NOT IN ('was', 'label', 'changes')) AS x
      FULL JOIN (SELECT key, value::text FROM json_each(now) WHERE key NOT IN ('was', 'label', 'changes')) AS y USING (key)
      WHERE x.value IS DISTINCT FROM y.value
  ) THEN
    RETURN false;
  END IF;
  RETURN NOT EXISTS (
    SELECT FROM json_array_elements(was -> 'changes') WITH ORDINALITY AS x (change, n)
      JOIN json_array_elements(now -> 'changes') WITH ORDINALITY AS y (change, n) USING (n)
      WHERE x.change::text <> y.change::text
        AND y.change::text <> format('{"do":"purged","id":%s,"kind":%s}', (x.change -> 'id')::text, (x.change -> 'kind')::text)
  );
EXCEPTION WHEN data_exception THEN
  RETURN false;
END $$;
