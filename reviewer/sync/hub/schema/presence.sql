-- Who works on a project now, for those who said that the others may know. What is older than a minute is over.

CREATE OR REPLACE FUNCTION hub.set_present(p uuid, as_coder uuid, on_source uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  me hub.member;
BEGIN
  me := hub.asking(p, 'read');
  IF as_coder IS NULL THEN
    DELETE FROM hub.presence AS x WHERE x.project = p AND x.who = me.who;
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM hub.coder AS k WHERE k.project = p AND k.coder = as_coder AND k.who <> me.who) THEN
    RAISE SQLSTATE 'RV003' USING MESSAGE = 'this is the name of somebody else', DETAIL = as_coder::text;
  END IF;
  INSERT INTO hub.presence VALUES (p, me.who, as_coder, on_source, clock_timestamp())
    ON CONFLICT (project, who) DO UPDATE SET coder = excluded.coder, source = excluded.source, at = excluded.at;
  DELETE FROM hub.presence AS x WHERE x.project = p AND x.at < clock_timestamp() - interval '1 hour';
END $$;
