package huirong.app.compensation.filing.list;

import huirong.app.access.Actor;
import java.time.Instant;

/** @param file SHA-256 of the file */
record NewList(String ref, String zone, String file, Actor by, Instant at) {}
