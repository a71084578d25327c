package huirong.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Requests that cannot be read: says which part, in words. What is not listed here is told by its status alone. */
@ControllerAdvice
class RequestFaults {
    @ExceptionHandler
    void parameter(MissingServletRequestParameterException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refusal.send(request, response, HttpStatus.BAD_REQUEST, "parameter-missing", fault.getParameterName());
    }

    @ExceptionHandler
    void part(MissingServletRequestPartException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refusal.send(request, response, HttpStatus.BAD_REQUEST, "parameter-missing", fault.getRequestPartName());
    }

    @ExceptionHandler
    void header(MissingRequestHeaderException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refusal.send(request, response, HttpStatus.BAD_REQUEST, "parameter-missing", fault.getHeaderName());
    }

    @ExceptionHandler
    void type(TypeMismatchException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = fault instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(fault.getPropertyName());
        Refusal.send(request, response, HttpStatus.BAD_REQUEST, "parameter-type", name);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    void body(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal.send(request, response, HttpStatus.BAD_REQUEST, "body");
    }

    @ExceptionHandler
    void upload(MultipartException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (fault instanceof MaxUploadSizeExceededException)
            Refusal.send(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
        else Refusal.send(request, response, HttpStatus.BAD_REQUEST, "upload");
    }
}
