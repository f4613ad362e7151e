-- A text or an original is added under the hash that is computed here; what is there stays. Returns whether it was not there.

CREATE OR REPLACE FUNCTION hub.put(p uuid, holding text, media_type text, content bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  head hub.project;
  hash bytea := sha256(content);
BEGIN
  PERFORM hub.asking(p, 'code');
  IF octet_length(content) > (CASE holding WHEN 'text' THEN 64 << 20 ELSE 256 << 20 END) THEN
    RAISE SQLSTATE 'RV006' USING MESSAGE = 'a text has 64 MiB at most, an original 256 MiB';
  END IF;
  head := hub.locked(p);
  IF EXISTS (SELECT FROM hub.gone AS g WHERE g.project = p AND g.sha256 = hash) THEN
    RAISE SQLSTATE 'RV011' USING MESSAGE = 'this was purged';
  END IF;
  IF holding = 'text' THEN
    INSERT INTO hub.text VALUES (p, hash, content) ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO hub.original VALUES (p, hash, left(media_type, 200), content) ON CONFLICT DO NOTHING;
  END IF;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF head.bytes + octet_length(content) > head.bytes_allowed THEN
    RAISE SQLSTATE 'RV004' USING MESSAGE = 'the project has used up its space on this server';
  END IF;
  UPDATE hub.project AS h SET bytes = h.bytes + octet_length(content) WHERE h.id = p;
  RETURN true;
END $$;
