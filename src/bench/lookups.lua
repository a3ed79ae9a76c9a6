-- For wrk: asks the paths of a file one after the other. Arguments: the file, and who is to answer (X-Lookup-Path), if not whoever does.
local requests, next = {}, 0

function init(arguments)
  local headers = { ["Accept"] = "application/fhir+json" }
  if arguments[2] and arguments[2] ~= "" then
    headers["X-Lookup-Path"] = arguments[2]
  end
  for path in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end
