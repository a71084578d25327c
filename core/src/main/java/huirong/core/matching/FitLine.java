package huirong.core.matching;

import huirong.core.feature.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One criterion held against one file.
 *
 * @param required what is asked for, in words
 * @param figure what the file says; empty if it says nothing
 * @param dataDate the day through which the sources of the figure have answered; empty if none has
 * @param why why there is no figure; empty if there is one
 * @param change what would make it fit; empty if it fits, if it is not known, or if the firm can do nothing
 * @param standIn what the firm may show the bank instead of a figure that is not there
 */
public record FitLine(
        Criterion criterion,
        Fit fit,
        Words required,
        Optional<Words> figure,
        Optional<LocalDate> dataDate,
        Optional<Words> why,
        Optional<Words> change,
        Optional<Words> standIn) {}
